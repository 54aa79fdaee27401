/// <reference types="vitest/config" />
import { getViteConfig } from 'astro/config';

/** Everything but the browser tests, which Playwright runs (`*.e2e.ts`). */
export default getViteConfig({
	test: {
		environment: 'node',
		include: ['tests/**/*.test.ts'],
		testTimeout: 20_000,
	},
});
