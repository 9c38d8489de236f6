// What the renderer is given of the desktop; no logic here.

import { contextBridge } from 'electron'

contextBridge.exposeInMainWorld('roadbookHost', {})
