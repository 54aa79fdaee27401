import { describe, expect, test } from 'vitest';
import { kvBytesPerToken, kvCacheBytes, largestContextTokens, type KvLayout } from '../../../../src/domain/memory.ts';
import { LAYOUT } from './cases.ts';

const MIB = 2 ** 20;

describe('one token of context', () => {
	test.each([
		['Llama 3.1 8B', { kind: 'heads', layers: 32, kvHeads: 8, headDim: 128 }, 131_072],
		['Llama 3.1 70B', LAYOUT.llama70b, 327_680],
		['Llama 3.1 405B', LAYOUT.llama405b, 516_096],
		['Llama 2 13B, which shares no heads', LAYOUT.llama13b, 819_200],
		['LLaMA 30B', { kind: 'heads', layers: 60, kvHeads: 52, headDim: 128 }, 1_597_440],
		['Qwen2.5 32B', LAYOUT.qwen32b, 262_144],
		['DeepSeek R1 with its latent cache', LAYOUT.deepseekR1, 70_272],
		['gpt-oss-120b while its windows fill', LAYOUT.gptOss120b, 73_728],
		['GLM-4.5-Air', { kind: 'heads', layers: 46, kvHeads: 8, headDim: 128 }, 188_416],
	] satisfies [string, KvLayout, number][])('of %s costs the published bytes', (_model, layout, bytes) => {
		expect(kvBytesPerToken(layout, 2)).toBe(bytes);
		expect(kvBytesPerToken(layout, 1)).toBe(bytes / 2);
	});

	test('costs the same on up to eight cards for a model with eight KV heads, and doubles on sixteen', () => {
		expect(kvBytesPerToken(LAYOUT.llama70b, 2, 8)).toBe(327_680);
		expect(kvBytesPerToken(LAYOUT.llama70b, 2, 16)).toBe(655_360);
	});

	test('of a latent cache is kept by every card under tensor parallelism', () => {
		expect(kvBytesPerToken(LAYOUT.deepseekR1, 2, 4)).toBe(281_088);
	});
});

describe('the cache', () => {
	test('of 20,480 tokens of DeepSeek R1 is 1,372.5 MiB, as one server allocated it', () => {
		const bytes = kvCacheBytes({ layout: LAYOUT.deepseekR1, elementBytes: 2, sequences: 1, contextTokens: 20_480 });
		expect(bytes / MIB).toBe(1372.5);
	});

	test('of Llama 2 13B at its full 4,096 tokens is 3.125 GiB per sequence', () => {
		const kv = { layout: LAYOUT.llama13b, elementBytes: 2, contextTokens: 4096 } as const;
		expect(kvCacheBytes({ ...kv, sequences: 1 })).toBe(3200 * MIB);
		expect(kvCacheBytes({ ...kv, sequences: 4 })).toBe(12_800 * MIB);
	});

	test('of gpt-oss-120b is about half of the full one, because half the layers keep 128 tokens', () => {
		// 18 layers x 2 x 8 x 64 x 2 B = 36,864 B: x 131,072 tokens, and x 128 tokens.
		const kv = { layout: LAYOUT.gptOss120b, elementBytes: 2, sequences: 1, contextTokens: 131_072 } as const;
		expect(kvCacheBytes(kv)).toBe(4608 * MIB + 4.5 * MIB);
	});
});

describe('the largest context', () => {
	const gptOss = { layout: LAYOUT.gptOss120b, elementBytes: 2, sequences: 1 } as const;

	test('is the room divided by what a token costs, over all sequences', () => {
		const space = { layout: LAYOUT.llama70b, elementBytes: 2, availableBytes: 10 * 327_680 + 1 } as const;
		expect(largestContextTokens({ ...space, sequences: 1 })).toBe(10);
		expect(largestContextTokens({ ...space, sequences: 3 })).toBe(3);
	});

	test('grows faster once the windows are full', () => {
		expect(largestContextTokens({ ...gptOss, availableBytes: 73_728 * 100 })).toBe(100);
		expect(largestContextTokens({ ...gptOss, availableBytes: 73_728 * 128 + 36_864 * 1000 })).toBe(1128);
	});

	test('fills exactly the room that the cache of that context needs', () => {
		const needed = kvCacheBytes({ ...gptOss, contextTokens: 50_000 });
		expect(largestContextTokens({ ...gptOss, availableBytes: needed })).toBe(50_000);
		expect(largestContextTokens({ ...gptOss, availableBytes: needed - 1 })).toBe(49_999);
	});

	test('never exceeds what the model itself can read', () => {
		expect(largestContextTokens({ ...gptOss, availableBytes: 1e12, maxContextTokens: 131_072 })).toBe(131_072);
	});

	test('has no end when every layer has a window and the windows fit', () => {
		const sets = [{ layers: 32, kvHeads: 8, headDim: 128, windowTokens: 4096 }];
		const layout: KvLayout = { kind: 'layer-sets', sets };
		const room = { layout, elementBytes: 2, sequences: 1, availableBytes: 4096 * 131_072 } as const;
		expect(largestContextTokens(room)).toBe(Infinity);
		expect(largestContextTokens({ ...room, availableBytes: room.availableBytes - 1 })).toBe(4095);
	});

	test('is nothing when the weights already overflow', () => {
		expect(largestContextTokens({ ...gptOss, availableBytes: -1 })).toBe(0);
	});
});

test('impossible figures of a cache are refused by name', () => {
	const kv = { layout: LAYOUT.llama70b, elementBytes: 2, sequences: 1, contextTokens: 100 } as const;
	expect(() => kvCacheBytes({ ...kv, contextTokens: -1 })).toThrow(/^contextTokens must be/);
	expect(() => kvCacheBytes({ ...kv, sequences: 0.5 })).toThrow(/^sequences must be/);
	expect(() => kvCacheBytes(kv, 0)).toThrow(/^cards must be/);
	expect(() => kvBytesPerToken({ ...LAYOUT.llama70b, layers: 0 }, 2)).toThrow(/^layers must be/);
	expect(() => kvBytesPerToken({ kind: 'layer-sets', sets: [] }, 2)).toThrow(/^sets must name/);
	expect(() => kvBytesPerToken(LAYOUT.llama70b, 3 as 2)).toThrow(/^elementBytes must be/);
});
