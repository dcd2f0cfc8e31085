import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

/** Text files get a `.br` twin beside them, made of what was written; the server sends it to browsers that take it. */
const compressed: Plugin = {
  name: 'countersign-compressed',
  apply: 'build',
  writeBundle({ dir = '' }, bundle) {
    for (const name of Object.keys(bundle).filter(each => /\.(js|css|svg)$/.test(each))) {
      writeFileSync(join(dir, `${name}.br`), brotliCompressSync(readFileSync(join(dir, name))))
    }
  },
}

export default defineConfig({
  root: 'src/web',
  plugins: [react(), compressed],
  // The server puts a fresh nonce in place of this word in every page that it sends (src/api/pages.ts).
  html: { cspNonce: 'NONCE' },
  build: {
    // Addresses below /assets are the plant's.
    assetsDir: 'bundle',
    outDir: '../../dist/web',
    emptyOutDir: true,
    target: 'es2023',
    // The content security policy admits files of our own only, so nothing becomes a data: address.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  worker: { format: 'es' },
  server: { host: '127.0.0.1', port: 4681, fs: { allow: ['../..'] } },
})
