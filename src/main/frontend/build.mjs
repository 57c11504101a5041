// Builds the style sheets, scripts, icons and fonts of the portal. Maven runs it in process-resources:
//   node build.mjs OUT
// It installs the packages of the lock file when that changed, and does nothing when no input changed.
import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const here = path.dirname(fileURLToPath(import.meta.url));
const out = path.resolve(process.argv[2] ?? path.join(here, '../../../target/classes/static/assets'));

if (Number(process.versions.node.split('.')[0]) < 20) {
  console.error('\n  The pages need Node 20 or later to be built; this is Node ' + process.versions.node + '.\n');
  process.exit(1);
}

const hash = text => crypto.createHash('sha256').update(text).digest('hex');
const read = file => fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : '';

function install() {
  const lock = hash(read(path.join(here, 'package-lock.json')) + process.platform + process.arch);
  const stamp = path.join(here, 'node_modules', '.installed-from');
  if (read(stamp) === lock) return;
  const done = spawnSync('npm', ['ci', '--ignore-scripts', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error'],
    { cwd: here, stdio: 'inherit', shell: process.platform === 'win32' });
  if (done.status !== 0) {
    console.error('\n  "npm ci" failed in src/main/frontend. It needs npm (it comes with Node) and its package registry.\n');
    process.exit(1);
  }
  fs.writeFileSync(stamp, lock);
}

install();
const { inputs, bundle } = await import('./bundle.mjs');
const input = inputs(here);
const state = hash(JSON.stringify(input) + out);
const stamp = path.join(out, '..', '..', '..', 'frontend.stamp');
if (read(stamp) !== state || !fs.existsSync(out)) {
  await bundle(here, out, input);
  fs.writeFileSync(stamp, state);
}
