import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

const api = process.env['FAIRWAY_API'] ?? 'http://127.0.0.1:7400'

/** What `fairway explain` tells of every code is a hundred kilobytes that no page shows: the console is built without those texts. */
const withoutExplanations: Plugin = {
  name: 'without-explanations',
  enforce: 'pre',
  transform: {
    filter: { id: /core\/src\/kernel\/codes\/[\w-]+\.ts$/ },
    handler: (code) => code.replaceAll(/\b(title|explanation|wayOut):\s*(?:'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"),/g, "$1: '',"),
  },
}

export default defineConfig({
  root: import.meta.dirname,
  plugins: [withoutExplanations, react(), tailwindcss()],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2024',
    cssTarget: ['chrome123', 'firefox121', 'safari17.5'],
    // Nothing becomes a data: URL: the server's content security policy allows files of its own only.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  server: { proxy: { '/api': api } },
})
