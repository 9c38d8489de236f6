// How the three parts of the app are built. The renderer is the same build in Electron and in a browser.

import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import { configAnswer } from './scripts/build/config-answer.mjs'
import { pdfjsFiles } from './scripts/build/pdfjs-files.mjs'

const root = import.meta.dirname

export default defineConfig({
  main: {
    build: {
      outDir: 'out/main',
      // All is bundled, so that the installer carries no node_modules.
      externalizeDeps: false,
      rolldownOptions: {
        input: { main: join(root, 'src-main/main.ts') },
        output: { format: 'es', entryFileNames: '[name].js' },
      },
    },
  },
  preload: {
    build: {
      outDir: 'out/preload',
      externalizeDeps: false,
      rolldownOptions: {
        input: { index: join(root, 'src-main/preload/index.ts') },
        // A sandboxed preload cannot be an ES module.
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: join(root, 'src-renderer'),
    // Absolute addresses: routes are paths, and the own protocol and the static server both serve from /.
    base: '/',
    plugins: [
      react(),
      pdfjsFiles(),
      configAnswer(),
      // electron-vite makes it './' for a build, and a reload at /decks/… would then ask for /decks/assets/….
      { name: 'roadbook-absolute-addresses', enforce: 'post', config: () => ({ base: '/' }) },
    ],
    // Fonts and the icon lie outside of src-renderer.
    server: { host: '127.0.0.1', port: 5180, fs: { allow: [root] } },
    // Its worker and wasm find each other by import.meta.url, which pre-bundling would break.
    optimizeDeps: { exclude: ['@sqlite.org/sqlite-wasm'] },
    worker: { format: 'es' },
    build: {
      outDir: join(root, 'out/renderer'),
      // Chromium of Electron 45 and any Chrome of the last two years.
      target: 'chrome128',
      // A data: address for a script or font would need a looser content security policy.
      assetsInlineLimit: 0,
      minify: true,
      sourcemap: true,
      chunkSizeWarningLimit: 2000,
      rolldownOptions: { input: { index: join(root, 'src-renderer/index.html') } },
    },
  },
})
