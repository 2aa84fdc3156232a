// Everything that must hold before a change lands: form, lint, arrows, types, dead code, build, tests.
// A failing step does not stop the ones after it; the last line counts them all.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const scratch = mkdtempSync(join(tmpdir(), 'regiovast-check-'));
const summaryFile = join(scratch, 'summary.json');
const env = {
  ...process.env,
  PATH: [join(root, 'node_modules/.bin'), process.env.PATH].join(delimiter),
  TURBO_TELEMETRY_DISABLED: '1',
  TURBO_NO_UPDATE_NOTIFIER: '1',
  REGIOVAST_TEST_SUMMARY: summaryFile,
};
const turbo = ['--output-logs=errors-only', '--continue', '--ui=stream'];
const steps = [
  ['format', 'biome', ['format', '--max-diagnostics=200', '.']],
  ['lint', 'oxlint', ['--type-aware', '--deny-warnings']],
  ['boundaries', 'turbo', ['boundaries']],
  ['types', 'turbo', ['run', 'typecheck', ...turbo]],
  ['dead code', 'knip', ['--no-progress', '--no-config-hints']],
  ['build', 'turbo', ['run', 'build', ...turbo]],
];

const children = new Set();
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    for (const child of children) child.kill(signal);
    rmSync(scratch, { recursive: true, force: true });
    process.exit(1);
  });
}

const total = { passed: 0, failed: 0, skipped: 0 };
for (const [name, command, args] of steps) {
  const startedAt = performance.now();
  const { code, output } = await run(command, args, 'pipe');
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  total[code === 0 ? 'passed' : 'failed'] += 1;
  console.log(`${code === 0 ? 'ok    ' : 'FAILED'} ${name.padEnd(12)} ${seconds.padStart(6)} s`);
  if (code !== 0) console.log(output.trimEnd());
}

const reporters = ['--reporter=default', `--reporter=${join(root, 'scripts/vitest-summary.mjs')}`];
const { code } = await run('vitest', ['run', ...reporters], 'inherit');
const tests = readSummary();
for (const outcome of Object.keys(total)) total[outcome] += tests[outcome];
const nothingRan = tests.passed + tests.failed === 0;
// A crash outside any test still has to be seen in the count.
if (tests.failed === 0 && (code !== 0 || nothingRan)) total.failed += 1;
rmSync(scratch, { recursive: true, force: true });
process.exitCode = total.failed > 0 ? 1 : 0;
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);

function run(command, args, output) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, env, stdio: ['ignore', output, output] });
    const chunks = [];
    children.add(child);
    child.stdout?.on('data', (chunk) => chunks.push(chunk));
    child.stderr?.on('data', (chunk) => chunks.push(chunk));
    child.on('error', (error) => chunks.push(Buffer.from(`cannot run ${command}: ${error.message}\n`)));
    child.on('close', (exitCode) => {
      children.delete(child);
      resolve({ code: exitCode ?? 1, output: Buffer.concat(chunks).toString() });
    });
  });
}

function readSummary() {
  try {
    return JSON.parse(readFileSync(summaryFile, 'utf8'));
  } catch {
    return { passed: 0, failed: 0, skipped: 0 };
  }
}
