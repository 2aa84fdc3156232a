import { cpSync } from 'node:fs';

export default {
  input: 'src/main.ts',
  platform: 'node',
  external: ['better-sqlite3', 'pg', /^node:/],
  output: { dir: 'dist', format: 'esm', sourcemap: true, entryFileNames: 'main.js' },
  plugins: [
    {
      name: 'carry-migrations',
      writeBundle() {
        cpSync('../../packages/db/migrations', 'dist/migrations', { recursive: true });
      },
    },
  ],
};
