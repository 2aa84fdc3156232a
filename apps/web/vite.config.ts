import { tanstackRouter } from '@tanstack/router-plugin/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { precompress } from './precompress.ts';

/** Where the server of the house listens during development. */
const server = process.env.REGIOVAST_SERVER ?? 'http://localhost:3000';

export default defineConfig({
  plugins: [tanstackRouter({ target: 'react', autoCodeSplitting: true }), react(), precompress()],
  build: { assetsInlineLimit: 0, rolldownOptions: { treeshake: { manualPureFunctions: ['z'] } } },
  server: { proxy: { '/trpc': server, '/api': server, '/files': server } },
});
