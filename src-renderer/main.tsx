// The app's front door.

import '@fontsource-variable/inter/index.css'
import '@mantine/core/styles.css'
import './app/theme/tokens.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { FrontDoor } from './app/boot/front-door.tsx'
import { Look } from './app/theme/look.tsx'

const place = document.getElementById('root')
if (place === null) throw new Error('index.html has no #root.')
createRoot(place).render(
  <StrictMode>
    <Look>
      <FrontDoor />
    </Look>
  </StrictMode>,
)
