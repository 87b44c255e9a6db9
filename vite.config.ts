import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

// Relative addresses, so that the page works under any path; nothing inline, so that it works under a strict
// content security policy.
export default defineConfig({
  root: fileURLToPath(new URL('viewer', import.meta.url)),
  base: './',
  plugins: [react()],
  build: {
    outDir: fileURLToPath(new URL('dist/viewer', import.meta.url)),
    emptyOutDir: true,
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    target: 'es2022',
    // One script for the first screen: 290 kB gzipped, which a test holds below 350.
    chunkSizeWarningLimit: 1100,
  },
})
