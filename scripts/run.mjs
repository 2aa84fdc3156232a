// `npm start` and `npm test` with nothing installed but Node 20 and npm. This file may import only what Node
// itself brings: it is what fetches everything else. Each step is skipped when its inputs have not changed.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { constants, tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const tools = join(root, 'tools');
const platform = `${process.platform}-${process.arch}`;
const pinnedNode = join(tools, 'node_modules', `node-${platform}`, 'bin');
const pinnedPnpm = join(tools, 'node_modules', '@pnpm', `exe.${platform}`);
const tasks = { start, test: check, exec: execute };

let child;
let stoppedBy;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    stoppedBy = signal;
    // Ctrl-C in a terminal already reaches the whole process group; a second one would cut a clean stop short.
    if (signal !== 'SIGINT' || !process.stdin.isTTY) child?.kill(signal);
  });
}

const task = tasks[process.argv[2]];
if (!task) fail('usage: node scripts/run.mjs start | test | exec COMMAND...');
if (Number.parseInt(process.versions.node, 10) < 20)
  fail(`Node 20 or newer is needed (this is ${process.version})`);

const env = { ...process.env, TURBO_TELEMETRY_DISABLED: '1', TURBO_NO_UPDATE_NOTIFIER: '1' };
for (const name of Object.keys(env)) {
  // npm's own settings must not become pnpm's; only a registry chosen by the caller counts for both.
  if (!/^npm_/i.test(name)) continue;
  if (name.toLowerCase() === 'npm_config_registry') env.pnpm_config_registry = env[name];
  else delete env[name];
}
await bringTools();
await bringPackages();
process.exit(await task());

async function start() {
  const built = await run('pnpm', ['exec', 'turbo', 'run', 'build', '--output-logs=errors-only'], { env });
  if (built !== 0) fail('the build failed; what went wrong is printed above');
  return run('node', [join(root, 'apps/server/dist/main.js')], { env });
}

function check() {
  return run('node', [join(root, 'scripts/check.mjs')], { env });
}

function execute() {
  const [command, ...args] = process.argv.slice(3);
  if (!command) fail('exec needs a command');
  return run(command, args, { env });
}

/** The pinned Node and pnpm first on the PATH, unless the machine has ones that are new enough. */
async function bringTools() {
  if (Number.parseInt(process.versions.node, 10) >= 24 && pnpmOnPath()?.startsWith('12.')) return;
  const hasGlibc = Boolean(process.report?.getReport().header.glibcVersionRuntime);
  if (!/^linux-(x64|arm64)$/.test(platform) || !hasGlibc) {
    fail(`needs Linux with glibc on x64 or arm64 (this is ${platform}), or Node 24 and pnpm 12 on the PATH`);
  }
  const isThere = () => existsSync(join(pinnedNode, 'node')) && existsSync(join(pinnedPnpm, 'pnpm'));
  const stamp = stampOf(join(tools, 'node_modules', '.stamp'), [join(tools, 'package-lock.json')]);
  if (!stamp.isFresh() || !isThere()) {
    const code = await run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: tools, env });
    // They are optional to npm, one per platform: it is content when it could fetch none of them.
    if (code !== 0 || !isThere()) fail('could not fetch Node 24 and pnpm 12; is the npm registry reachable?');
    stamp.write();
  }
  env.PATH = [pinnedNode, pinnedPnpm, env.PATH].join(delimiter);
}

function pnpmOnPath() {
  // Asked from outside the repository, where no version pin can make it fetch another pnpm.
  const answer = spawnSync('pnpm', ['--version'], { cwd: tmpdir(), encoding: 'utf8', timeout: 10_000 });
  return answer.status === 0 ? answer.stdout.trim() : undefined;
}

async function bringPackages() {
  const stamp = stampOf(join(root, 'node_modules', '.stamps', 'packages'), manifests());
  if (stamp.isFresh()) return;
  const args = ['install', '--frozen-lockfile', '--prefer-offline'];
  // CI: where nobody can answer, pnpm must rebuild node_modules instead of asking.
  const code = await run('pnpm', args, { env: { ...env, CI: 'true' } });
  if (code !== 0)
    fail('could not install the packages; is the registry reachable and pnpm-lock.yaml up to date?');
  stamp.write();
}

function manifests() {
  const rooms = ['apps', 'packages'].flatMap((floor) =>
    readdirSync(join(root, floor)).map((name) => join(floor, name)),
  );
  const files = ['.', 'tests', ...rooms].map((folder) => join(folder, 'package.json'));
  return ['pnpm-lock.yaml', 'pnpm-workspace.yaml', 'tools/package-lock.json', ...files]
    .map((file) => join(root, file))
    .filter(existsSync);
}

/** Remembers the contents of some files, so that a step can tell whether it has anything to do. */
function stampOf(path, files) {
  const hash = createHash('sha256').update(platform);
  for (const file of files) hash.update(file).update('\0').update(readFileSync(file));
  const wanted = hash.digest('hex');
  return {
    isFresh: () => existsSync(path) && readFileSync(path, 'utf8') === wanted,
    write() {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, wanted);
    },
  };
}

/** Runs one command in sight of the user; resolves to its exit code, or ends with ours if we were told to stop. */
function run(command, args, { cwd = root, env }) {
  return new Promise((resolve) => {
    child = spawn(command, args, { cwd, env, stdio: 'inherit' });
    child.on('error', (error) => fail(`cannot run ${command}: ${error.message}`));
    child.on('exit', (code, signal) => {
      const status = code ?? 128 + constants.signals[signal];
      child = undefined;
      if (stoppedBy) process.exit(status);
      resolve(status);
    });
  });
}

function fail(message) {
  console.error(`regiovast: ${message}`);
  process.exit(1);
}
