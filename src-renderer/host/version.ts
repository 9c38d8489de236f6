// As text, since the package's file lies outside of this floor.
import packageFile from '../../package.json?raw'

/** Roadbook's own version, as package.json has it. */
export const { version } = JSON.parse(packageFile) as { version: string }
