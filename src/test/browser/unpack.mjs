// Unpacks the Chromium of the npm package beside this file into the folder given as argument, with its libraries and
// fonts. Needs no code of the package, so any Node from 20 on will do.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';

const [packed, target] = process.argv.slice(2);

async function untar(archive, folder) {
    await mkdir(folder, { recursive: true });
    const tar = spawn('tar', ['-x', '-C', folder], { stdio: ['pipe', 'inherit', 'inherit'] });
    const ended = once(tar, 'exit');
    await pipeline(createReadStream(join(packed, archive)), createBrotliDecompress(), tar.stdin);
    const [code] = await ended;
    if (code !== 0) throw new Error(`tar ended with ${code} on ${archive}`);
}

await mkdir(target, { recursive: true });
await pipeline(
    createReadStream(join(packed, 'chromium.br')),
    createBrotliDecompress(),
    createWriteStream(join(target, 'chromium'), { mode: 0o755 }));
await untar('al2023.tar.br', target);
await untar('swiftshader.tar.br', target);
await untar('fonts.tar.br', target);
