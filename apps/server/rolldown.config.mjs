import { cpSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';

/** The faces of the documents; the package of the document writer has them. */
const FONTS = ['400Regular', '400Regular_Italic', '600SemiBold', '600SemiBold_Italic'];
const { resolve } = createRequire(new URL('../../packages/reporting/package.json', import.meta.url));

export default {
  // The documents are made in a thread of their own, which is a program of its own.
  input: { main: 'src/main.ts', 'paper-worker': 'src/paper-worker.ts' },
  platform: 'node',
  external: ['better-sqlite3', 'pg', /^node:/],
  output: { dir: 'dist', format: 'esm', sourcemap: true, entryFileNames: '[name].js' },
  plugins: [
    {
      name: 'carry-migrations',
      writeBundle() {
        cpSync('../../packages/db/migrations', 'dist/migrations', { recursive: true });
      },
    },
    {
      name: 'carry-fonts',
      writeBundle() {
        mkdirSync('dist/fonts', { recursive: true });
        for (const face of FONTS) {
          const file = `SourceSans3_${face}.ttf`;
          cpSync(resolve(`@expo-google-fonts/source-sans-3/${face}/${file}`), `dist/fonts/${file}`);
        }
      },
    },
  ],
};
