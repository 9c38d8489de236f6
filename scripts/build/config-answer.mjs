// In development vite answers what serve-app.mjs answers otherwise: which endpoint and profile the app has.

import { CONFIG_PATH } from '../serve-app.mjs'

/**
 * The vite plugin.
 * @param {NodeJS.ProcessEnv} [environment] ROADBOOK_ENDPOINT and ROADBOOK_PROFILE, as scripts/dev.mjs sets them
 * @returns {import('vite').Plugin}
 */
export function configAnswer(environment = process.env) {
  return {
    name: 'roadbook-config-answer',
    apply: 'serve',
    configureServer(server) {
      server.middlewares.use(CONFIG_PATH, (_request, response) => {
        response.setHeader('content-type', 'application/json')
        response.end(
          JSON.stringify({
            endpoint: environment.ROADBOOK_ENDPOINT ?? 'http://127.0.0.1:4170',
            profile: environment.ROADBOOK_PROFILE ?? 'dev',
            demo: environment.ROADBOOK_ENDPOINT === undefined,
          }),
        )
      })
    },
  }
}
