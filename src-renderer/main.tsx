// The app's front door: opens host, session, database and sync once, and passes them in.

import '@fontsource-variable/inter/index.css'
import '@mantine/core/styles.css'
import './app/theme/tokens.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { makeFrontDoor } from './app/boot/front-door.ts'
import { FrontDoorPage } from './app/boot/front-door-page.tsx'
import { Look } from './app/theme/look.tsx'
import { putScheme } from './app/theme/scheme.ts'
import { openDatabase } from './database/open-database.ts'
import { openHost } from './host/open-host.ts'
import { openSync } from './sync/open-sync.ts'
import { openSession } from './sync/session.ts'

putScheme()
const place = document.getElementById('root')
if (place === null) throw new Error('index.html has no #root.')
const door = makeFrontDoor({ openHost, openSession, openDatabase, openSync })
void door.open()
createRoot(place).render(
  <StrictMode>
    <Look>
      <FrontDoorPage door={door} />
    </Look>
  </StrictMode>,
)
