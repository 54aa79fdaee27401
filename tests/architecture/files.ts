import { execFileSync } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { posix, sep } from 'node:path';

/** Files that match a pattern, with forward slashes. */
export const filesIn = (pattern: string) =>
	globSync(pattern)
		.map((file) => file.split(sep).join(posix.sep))
		.sort();

export const read = (file: string) => readFileSync(file, 'utf8');

/** Everything that is committed or about to be; a downloaded archive without Git counts all of its own folders. */
export function trackedFiles(): string[] {
	if (!existsSync('.git'))
		return filesIn('{.*,*,{src,tests,scripts,public,.ci,.github}/**/*.*,.ci/run}').filter(isFile);
	const list = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
		encoding: 'utf8',
	});
	return list.split('\0').filter((file) => file && existsSync(file));
}

const isFile = (file: string) => !file.startsWith('.git/') && /\.[a-z]+$|run$/.test(file) && file !== '.git';

/** `.ts` and `.astro` code without its comments, so that an example in a comment is no code. */
export const withoutComments = (code: string) =>
	code
		.replace(/\/\*[\s\S]*?\*\//g, '')
		.replace(/<!--[\s\S]*?-->/g, '')
		.replace(/(^|\s)\/\/.*$/gm, '$1');
