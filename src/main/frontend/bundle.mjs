// The recipe: bundle, drop what no page uses, minify, compress.
import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';

const NLDS = './node_modules/@nl-design-system-';
const COMPONENTS = {
  resident: ['button', 'heading', 'link', 'form-fieldset', 'form-field', 'form-label', 'form-field-description',
    'form-field-error-message', 'textbox', 'textarea', 'select', 'checkbox', 'radio-button', 'data-list'],
  staff: ['button', 'heading', 'link', 'data-badge', 'mark', 'form-fieldset', 'form-field', 'form-label',
    'form-field-description', 'form-field-error-message', 'textbox', 'textarea', 'select', 'checkbox', 'radio-button',
    'data-list', 'table'],
};
const CANDIDATE = ['button', 'heading', 'link', 'data-badge', 'mark'];
const TARGETS = { chrome: 111 << 16, firefox: 114 << 16, safari: 16 << 16 | 4 << 8 };
const LATIN = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).join('')
  + 'áàâäãåçéèêëíìîïñóòôöõúùûüýÿÁÀÂÄÅÃÇÉÈÊËÍÌÎÏÑÓÒÔÖÕÚÙÛÜÝ€£§©·•–—‘’“”„…←→↑↓×±≤≥½°\u00a0\u2011\u2212ßøØæÆ';
// names of people from Poland, Turkey, the Balkans, the Baltic, Romania and Hungary
const LATIN_EXT = 'ĀāĂăĄąĆćČčĎďĐđĒēĖėĘęĚěĞğĢģĪīĮįİıĶķĹĺĻļĽľŁłŃńŅņŇňŌōŐőŒœŔŕŘřŚśŞşŠšŢţŤťŪūŮůŰűŲųŸŹźŻżŽžȘșȚț';

const files = (dir, ending) => !fs.existsSync(dir) ? [] : fs.readdirSync(dir, { recursive: true })
  .map(name => path.join(dir, name)).filter(name => name.endsWith(ending)).sort();
const words = text => text.match(/[a-zA-Z][\w-]*/g) ?? [];

/** Everything the result depends on. Templates and Java count only by the class names they can put on a page. */
export function inputs(here) {
  const root = path.join(here, '..');
  const sources = {};
  for (const file of [...files(path.join(here, 'css'), '.css'), ...files(path.join(here, 'js'), '.js'),
    ...['build.mjs', 'bundle.mjs', 'icons.json', 'package-lock.json'].map(name => path.join(here, name))]) {
    sources[path.relative(here, file)] = fs.readFileSync(file, 'utf8');
  }
  const known = new Set(Object.entries(sources).filter(([name]) => name.endsWith('.css'))
    .flatMap(([, css]) => [...css.matchAll(/\.(-?[_a-zA-Z][\w-]*)/g)].map(m => m[1])));
  const used = { resident: new Set(), staff: new Set() };
  const add = (sheets, names) => sheets.forEach(sheet => names.forEach(name => used[sheet].add(name)));
  for (const file of files(path.join(root, 'resources', 'templates'), '.html')) {
    const html = fs.readFileSync(file, 'utf8');
    const name = path.relative(path.join(root, 'resources', 'templates'), file).replaceAll('\\', '/');
    add(sheetsOf(name, html), [...html.matchAll(/\b(?:th:)?class(?:append)?="([^"]*)"/g)].flatMap(m => words(m[1])));
    add(sheetsOf(name, html), [...html.matchAll(/(?:klass|class|kind|size)=('[^']*')/g)].flatMap(m => words(m[1])));
  }
  // names put together in Java: string literals that are a class of ours
  for (const file of files(path.join(root, 'java'), '.java')) {
    const java = fs.readFileSync(file, 'utf8');
    add(['resident', 'staff'], [...java.matchAll(/"([a-z][a-z0-9_-]*)"/g)].map(m => m[1]).filter(name => known.has(name)));
  }
  add(['resident'], words(sources[path.join('js', 'portal.js')] ?? '').filter(name => known.has(name)));
  add(['staff'], Object.keys(sources).filter(name => name.endsWith('.js'))
    .flatMap(name => words(sources[name])).filter(name => known.has(name)));
  return { sources, used: { resident: [...used.resident].sort(), staff: [...used.staff].sort() } };
}

function sheetsOf(name, html) {
  if (name.startsWith('layout/')) return [name.includes('staff') ? 'staff' : 'resident'];
  const staff = html.includes('layout/staff'), resident = html.includes('layout/resident');
  if (staff !== resident) return [staff ? 'staff' : 'resident'];
  if (/^(casework|reporting|staff|audit)\//.test(name)) return ['staff'];
  if (/^(intake|web)\//.test(name)) return ['resident'];
  return ['resident', 'staff'];
}

export async function bundle(here, out, { sources, used }) {
  fs.rmSync(out, { recursive: true, force: true });
  fs.mkdirSync(out, { recursive: true });
  const report = [];
  const fonts = await buildFonts(here, out);
  for (const theme of fs.readdirSync(path.join(here, 'css', 'themes')).map(name => path.basename(name, '.css')).sort()) {
    for (const sheet of ['resident', 'staff']) {
      const code = await buildSheet(here, sheet, theme, new Set(used[sheet]), fonts);
      report.push(write(out, `${sheet}-${theme}.css`, code));
    }
  }
  const { build } = await import('esbuild');
  for (const name of ['portal', 'staff']) {
    const result = await build({
      entryPoints: [path.join(here, 'js', `${name}.js`)], bundle: true, minify: true, format: 'iife', target: 'es2020',
      write: false, logLevel: 'error',
    });
    report.push(write(out, `${name}.js`, result.outputFiles[0].contents));
  }
  report.push(write(out, 'icons.svg', buildSprite(here, JSON.parse(sources['icons.json']))));
  console.log('Assets: ' + report.join(', '));
}

/** Bundles one sheet for one theme and keeps only what the pages of that sheet use. */
async function buildSheet(here, sheet, theme, used, fonts) {
  const { build } = await import('esbuild');
  const { default: postcss } = await import('postcss');
  const { transform } = await import('lightningcss');
  const nlds = [`${NLDS}unstable/voorbeeld-design-tokens/dist/theme.css`, ...COMPONENTS[sheet].map(name =>
    CANDIDATE.includes(name) ? `${NLDS}candidate/${name}-css/dist/${name}.css` : `./node_modules/@utrecht/${name}-css/dist/index.css`)];
  const own = [`./css/tokens.css`, `./css/themes/${theme}.css`, './css/base.css', `./css/${sheet}.css`];
  const contents = '@layer nlds, hidw;\n' + nlds.map(name => `@import "${name}" layer(nlds);\n`).join('')
    + own.map(name => `@import "${name}" layer(hidw);\n`).join('');
  const bundled = (await build({
    stdin: { contents, resolveDir: here, loader: 'css' }, bundle: true, write: false, external: ['*.woff2'], logLevel: 'error',
  })).outputFiles[0].text;
  const root = postcss.parse(bundled);
  dropUnusedSelectors(root, used);
  resolveTokens(root);
  dropEmpty(root);
  let css = root.toString();
  for (const [plain, hashed] of Object.entries(fonts)) css = css.replaceAll(plain, hashed);
  return transform({ filename: `${sheet}.css`, code: Buffer.from(css), minify: true, targets: TARGETS }).code;
}

function dropUnusedSelectors(root, used) {
  // a name that ends in a dash was put together in a template: everything that starts with it stays
  const prefixes = [...used].filter(name => name.endsWith('-') || name.endsWith('_'));
  const keptClass = name => used.has(name) || prefixes.some(prefix => name.startsWith(prefix));
  const kept = selector => [...selector.replace(/:not\([^)]*\)/g, '').matchAll(/\.(-?[_a-zA-Z][\w-]*)/g)]
    .every(m => keptClass(m[1]));
  root.walkRules(rule => {
    if (rule.parent.type === 'atrule' && /keyframes/.test(rule.parent.name)) return;
    const selectors = rule.selectors.filter(kept);
    if (selectors.length) rule.selectors = selectors; else rule.remove();
  });
}

/**
 * Writes the value of a token in its place. A sheet has one theme, so a token that is set for the whole page and nowhere
 * else has one value; only what a rule changes for a part of the page stays a custom property.
 */
function resolveTokens(root) {
  const whole = new Map(), local = new Set();
  root.walkDecls(/^--/, decl => {
    if (decl.parent.type === 'rule' && ['.voorbeeld-theme', ':root'].includes(decl.parent.selector.trim())
      && decl.parent.parent.name !== 'media') whole.set(decl.prop, decl.value);
    else local.add(decl.prop);
  });
  const defined = name => whole.has(name) || local.has(name);
  // the value with every fixed token filled in; null where CSS would call it invalid
  const resolve = value => {
    const at = value.indexOf('var(');
    if (at < 0) return value;
    let end = at + 4, depth = 1;
    while (depth) { const c = value[end++]; depth += c === '(' ? 1 : c === ')' ? -1 : 0; }
    const inside = value.slice(at + 4, end - 1), comma = inside.indexOf(',');
    const name = (comma < 0 ? inside : inside.slice(0, comma)).trim();
    const other = comma < 0 ? null : inside.slice(comma + 1).trim();
    let filled;
    if (local.has(name)) filled = `var(${name}${other === null || whole.has(name) ? '' : ', ' + (resolve(other) ?? 'unset')})`;
    else filled = (defined(name) ? resolve(whole.get(name)) : null) ?? (other === null ? null : resolve(other));
    const rest = resolve(value.slice(end));
    return filled === null || rest === null ? null : value.slice(0, at) + filled + rest;
  };
  root.walkDecls(decl => {
    const value = resolve(decl.value);
    if (!decl.prop.startsWith('--')) decl.value = value ?? 'unset';
    else if (!local.has(decl.prop) || value === null) decl.remove();
    else decl.value = value;
  });
  const used = new Set();
  root.walkDecls(decl => { for (const m of decl.value.matchAll(/var\(\s*(--[\w-]+)/g)) used.add(m[1]); });
  root.walkDecls(/^--/, decl => { if (!used.has(decl.prop)) decl.remove(); });
}

function dropEmpty(root) {
  for (let found = true; found;) {
    found = false;
    root.walk(node => {
      if ((node.type === 'rule' || (node.type === 'atrule' && node.nodes)) && !node.nodes.some(n => n.type !== 'comment')) {
        node.remove();
        found = true;
      }
    });
  }
}

/** Symbols of the icons, and the brand as the picture of the file itself: the sprite is the favicon too. */
function buildSprite(here, { icons, brand, ...groups }) {
  const symbols = { ...Object.fromEntries(icons.map(name => [name, name])), ...groups.alias };
  const symbol = (id, name) => {
    const svg = fs.readFileSync(path.join(here, `node_modules/@tabler/icons/icons/outline/${name}.svg`), 'utf8');
    const body = svg.slice(svg.indexOf('>', svg.indexOf('<svg')) + 1, svg.lastIndexOf('</svg>'));
    return `<symbol id="${id}" viewBox="0 0 24 24">${body.replace(/\s*\n\s*/g, '').replace(/ \/>/g, '/>')}</symbol>`;
  };
  return Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40">`
    + Object.entries(symbols).sort(([a], [b]) => a < b ? -1 : 1).map(([id, name]) => symbol(id, name)).join('') + brand + '</svg>');
}

/** A font per range of letters: the second is fetched only by a page that shows such a name. */
async function buildFonts(here, out) {
  const { default: subset } = await import('subset-font');
  const fonts = {};
  for (const [range, letters] of [['latin', LATIN], ['latin-ext', LATIN_EXT]]) {
    const whole = fs.readFileSync(path.join(here, `node_modules/@fontsource-variable/noto-sans/files/noto-sans-${range}-wght-normal.woff2`));
    const font = await subset(whole, letters, {
      targetFormat: 'woff2', variationAxes: { wght: { min: 400, max: 700, default: 400 } },
    });
    const name = `noto-sans-${range}-${crypto.createHash('sha256').update(font).digest('hex').slice(0, 10)}.woff2`;
    fs.writeFileSync(path.join(out, name), font);
    fonts[`noto-sans-${range}.woff2`] = name;
  }
  return fonts;
}

/** Writes a file and its compressed twins, which the server sends as they are. */
function write(out, name, content) {
  const gzip = zlib.gzipSync(content, { level: 9 });
  fs.writeFileSync(path.join(out, name), content);
  fs.writeFileSync(path.join(out, `${name}.gz`), gzip);
  fs.writeFileSync(path.join(out, `${name}.br`), zlib.brotliCompressSync(content));
  return `${name} ${(gzip.length / 1000).toFixed(1)} kB`;
}
