import { cp, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createStaticServer } from '../../scripts/lib/static-server.mjs';
import { writeWorker } from '../../src/build/offline.ts';

/** A host whose files can be exchanged, and which can go away, while browsers have its pages open. */
export class Host {
	readonly #base: string;
	#site: Server;
	#server: Server;
	#isUp = true;
	/** Addresses asked for, without the origin. */
	readonly asked: string[] = [];

	private constructor(dir: string, base: string) {
		this.#base = base;
		this.#site = createStaticServer(dir, base);
		this.#server = createServer((request, response) => {
			this.asked.push(request.url ?? '');
			if (this.#isUp) this.#site.emit('request', request, response);
			else request.socket.destroy();
		});
	}

	static async serve(dir: string, base: string): Promise<Host> {
		const host = new Host(dir, base);
		await new Promise<void>((resolve) => host.#server.listen(0, '127.0.0.1', resolve));
		return host;
	}

	get url(): string {
		return `http://127.0.0.1:${String((this.#server.address() as AddressInfo).port)}${this.#base}`;
	}

	deploy(dir: string): void {
		this.#site = createStaticServer(dir, this.#base);
	}

	goDown(): void {
		this.#isUp = false;
		this.#server.closeAllConnections();
	}

	comeBack(): void {
		this.#isUp = true;
	}

	close(): void {
		this.#server.closeAllConnections();
		this.#server.close();
	}
}

const copies: string[] = [];

/** A copy of the built site in a folder of its own. */
export async function copyOf(dir: string): Promise<string> {
	const copy = await mkdtemp(join(tmpdir(), 'guide-'));
	copies.push(copy);
	await cp(dir, copy, { recursive: true });
	return copy;
}

export async function removeCopies(): Promise<void> {
	await Promise.all(copies.splice(0).map((dir) => rm(dir, { recursive: true })));
}

/**
 * The site as a later build would give it: every page, the style sheet all pages share, the search's interface and its
 * index say `mark`, and hashed files have new names.
 */
export async function laterBuild(dir: string, mark: string): Promise<string> {
	const copy = await copyOf(dir);
	const files = (await readdir(copy, { recursive: true })).map((file) => file.replaceAll('\\', '/'));
	const hashed = files.filter((file) => /_astro\/(?:common|search-dialog)\.[\w-]+\.(?:css|js)$/.test(file));
	for (const file of files.filter((name) => /\.(?:html|js|css)$/.test(name) && name !== 'sw.js')) {
		let text = await readFile(join(copy, file), 'utf8');
		for (const name of hashed.map((path) => path.slice('_astro/'.length)))
			text = text.replaceAll(name, name.replace(/\.[\w-]+\./, `.${mark}.`));
		if (file.endsWith('.html')) text = text.replace('<head>', `<head><meta name="mark" content="${mark}">`);
		if (/common\..*css$/.test(file)) text += `:root{--mark:${mark}}`;
		if (file.includes('search-dialog.')) text += `;globalThis.mark=${JSON.stringify(mark)};`;
		await writeFile(join(copy, file), text);
	}
	for (const file of hashed) await rename(join(copy, file), join(copy, file.replace(/\.[\w-]+\./, `.${mark}.`)));
	const index = join(copy, 'search-index.json');
	const pages = JSON.parse(await readFile(index, 'utf8')) as { title: string }[];
	await writeFile(index, JSON.stringify(pages.map((page) => ({ ...page, title: `${mark}: ${page.title}` }))));
	await writeWorker(copy);
	return copy;
}
