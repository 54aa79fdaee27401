import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import typescript from 'typescript-eslint';

/** Astro hands the scripts inside `.astro` files to ESLint as files of their own, which no tsconfig knows. */
const scriptsInAstro = ['**/*.astro/*.{js,ts}', '*.astro/*.{js,ts}'];

export default defineConfig(
	globalIgnores(['dist/', 'dist-*/', '.astro/', 'node_modules/', 'playwright-report/', 'test-results/', 'public/']),
	{
		files: ['**/*.{ts,mjs,js}'],
		ignores: scriptsInAstro,
		extends: [typescript.configs.strictTypeChecked, typescript.configs.stylisticTypeChecked],
		languageOptions: {
			parserOptions: {
				projectService: { allowDefaultProject: ['*.config.{js,mjs}'] },
				tsconfigRootDir: import.meta.dirname,
			},
		},
		rules: {
			// A number in a message is what most of our messages are about.
			'@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
			// Data from files, pages and other programs is less certain than its declared type.
			'@typescript-eslint/no-unnecessary-condition': 'off',
			// `() => say(line)` is how a callback is written here.
			'@typescript-eslint/no-confusing-void-expression': 'off',
			'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
		},
	},
	{
		// tsconfig's noPropertyAccessFromIndexSignature asks for the brackets that this rule forbids.
		files: ['**/*.{ts,mjs,js}'],
		ignores: scriptsInAstro,
		rules: {
			'@typescript-eslint/dot-notation': 'off',
			// Playwright's and the record types' shapes are type aliases and interfaces alike.
			'@typescript-eslint/consistent-type-definitions': 'off',
		},
	},
	{
		// A JSDoc cast types these for the compiler, but ESLint's rules on `any` do not see it.
		files: ['**/*.mjs'],
		rules: {
			'@typescript-eslint/no-unsafe-assignment': 'off',
			'@typescript-eslint/no-unsafe-call': 'off',
			'@typescript-eslint/no-unsafe-member-access': 'off',
		},
	},
	{ files: ['**/*.astro', ...scriptsInAstro], extends: [typescript.configs.recommended] },
	astro.configs['flat/recommended'],
	astro.configs['flat/jsx-a11y-strict'],
	{
		files: ['**/*.astro'],
		rules: {
			// A wide table scrolls in a region that the keyboard can reach: role and tabindex together are the point.
			'astro/jsx-a11y/no-noninteractive-tabindex': ['error', { roles: ['region', 'tabpanel'], tags: [] }],
			'astro/no-set-html-directive': 'off',
			'astro/no-unused-css-selector': 'off',
			'astro/prefer-class-list-directive': 'error',
		},
	}
);
