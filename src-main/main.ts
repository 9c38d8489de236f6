// The desktop app's front door.

import { app } from 'electron'

app.enableSandbox()
