// Puts the stand-in in electron's place: node --import ./test/electron/stand-in/register.mjs out/main/main.js

import { registerHooks } from 'node:module'

const place = new URL('./electron.ts', import.meta.url).href

registerHooks({
  resolve: (name, context, next) =>
    name === 'electron' ? { url: place, shortCircuit: true } : next(name, context),
})
