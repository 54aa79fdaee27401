import { defineConfig } from 'html-validate';

/** For the built pages. A rule is switched off only where upstream markup breaks it, and the comment says where. */
export default defineConfig({
	root: true,
	extends: ['html-validate:standard', 'html-validate:a11y'],
	rules: {
		// Starlight's search, menu and theme buttons and Expressive Code's copy button carry no type; none is in a form.
		'no-implicit-button-type': 'off',
		// Starlight names its table of contents "On this page" twice: for phones and for wide screens, one shown at a time.
		'unique-landmark': 'off',
		// A table that scrolls sideways stands in a focusable region; <section tabindex="0"> would say no more.
		'prefer-native-element': ['error', { exclude: ['region'] }],
	},
});
