import { expect, test } from 'vitest';
import { briefFigures, softwareFloors } from '../../src/data/index.ts';

/** The number a version in words begins with: 570.133 of "570.133.07, open modules". */
const leadingNumber = (value: unknown) => (typeof value === 'string' ? parseFloat(value) : NaN);

const floor = (id: string) => softwareFloors.find((candidate) => candidate.id === id);

test('every version floor names its source, or says that none was found', () => {
	const bare = softwareFloors.filter(({ minimum }) =>
		minimum.status === 'unknown' ? minimum.note === undefined : minimum.sources.length === 0
	);
	expect(bare.map(({ id }) => id)).toEqual([]);
});

test('no floor rests on belief', () => {
	const believed = softwareFloors.filter(({ minimum }) =>
		['unverified', 'claimed', 'estimated'].includes(minimum.status)
	);
	expect(believed.map(({ id }) => id)).toEqual([]);
});

test('the floors are those of the release that first knows this card', () => {
	expect(floor('driver')?.minimum.value).toMatch(/^570\.133\.07\b.*open/);
	expect(floor('driver-mig')?.minimum.value).toBe('575.51.03');
	expect(floor('cuda')?.minimum.value).toBe('12.8');
	expect(floor('pytorch')?.minimum.value).toMatch(/^2\.7\.0\b.*cu128/);
	expect(floor('vllm')?.minimum.value).toBe('0.9.0');
});

test('driver and CUDA stand beside what the brief asks for, which is lower', () => {
	for (const id of ['driver', 'cuda']) {
		const { figures = [], minimum } = floor(id) ?? {};
		const stated = briefFigures.find((figure) => figure.id === figures[0])?.figure.value;
		expect(leadingNumber(stated)).toBeLessThan(leadingNumber(minimum?.value));
	}
});

test('every version to avoid says why', () => {
	const avoided = softwareFloors.flatMap(({ avoid }) => avoid);
	expect(avoided.length).toBeGreaterThan(8);
	expect(avoided.filter(({ because, sources }) => because.length < 10 || sources.length === 0)).toEqual([]);
});
