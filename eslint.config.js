import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';

export default ts.config(
	{ ignores: ['**/node_modules', 'web/build', '**/.svelte-kit', '.test-results', 'data'] },
	js.configs.recommended,
	...ts.configs.strictTypeChecked,
	...svelte.configs.recommended,
	{
		languageOptions: {
			globals: { ...globals.node, ...globals.browser },
			parserOptions: {
				projectService: { allowDefaultProject: ['*.js', 'server/launch/*.mjs'] },
				tsconfigRootDir: import.meta.dirname,
				extraFileExtensions: ['.svelte']
			}
		},
		rules: {
			'@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
			'@typescript-eslint/consistent-type-imports': 'error',
			'@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
			// an unused catch binding or argument is told by tsc where it matters
			'@typescript-eslint/no-non-null-assertion': 'error',
			'@typescript-eslint/require-await': 'off',
			// `as Fields` on Yjs maps is how an untyped map becomes one with a known key type
			'@typescript-eslint/no-unnecessary-type-parameters': 'off'
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser } },
		rules: {
			// links are built from board ids, the router knows them all the same
			'svelte/no-navigation-without-resolve': 'off',
			// plain maps and sets on purpose: replaced whole in `$state.raw`, or never read by an effect
			'svelte/prefer-svelte-reactivity': 'off'
		}
	},
	{
		files: ['**/*.js', '**/*.mjs'],
		...ts.configs.disableTypeChecked
	}
);
