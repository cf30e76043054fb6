import adapter from '@sveltejs/adapter-static';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';
import manifest from './package.json' with { type: 'json' };

const api = process.env['API_ORIGIN'] ?? 'http://127.0.0.1:4400';

export default defineConfig({
	plugins: [
		sveltekit({
			compilerOptions: {
				runes: ({ filename }) => (filename.includes('node_modules') ? undefined : true)
			},
			adapter: adapter({ fallback: '200.html', precompress: true }),
			// a fixed name keeps builds reproducible; assets are named by their content anyway
			version: { name: manifest.version, pollInterval: 0 }
		})
	],
	server: {
		host: '127.0.0.1', // 'localhost' may be ::1 only
		port: 5173,
		strictPort: true,
		proxy: {
			'/api': api,
			'/sync': { target: api, ws: true }
		}
	}
});
