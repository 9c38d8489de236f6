// What the installers hold, and how they are made: `npm run dist`.

/** @type {import('electron-builder').Configuration} */
export default {
  appId: 'app.roadbook.desktop',
  productName: 'Roadbook',
  copyright: 'Roadbook',
  directories: { output: 'dist', buildResources: 'resources/icons' },
  // The three parts of the build, and nothing else that lies in out/. They have everything bundled, so nothing of
  // node_modules goes in; none of it is native, so all of it is read from the archive.
  files: [
    'out/main/**/*',
    'out/preload/**/*',
    'out/renderer/**/*',
    '!out/**/*.map',
    'package.json',
    '!**/node_modules/**',
  ],
  npmRebuild: false,
  nodeGypRebuild: false,
  asar: true,
  // Which languages of Chromium's own menus and dialogs are kept is the system's matter: all.
  electronFuses: {
    runAsNode: false,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    enableCookieEncryption: true,
    enableEmbeddedAsarIntegrityValidation: true,
    onlyLoadAppFromAsar: true,
    // The app has a protocol of its own; a file: page has no rights beyond any other page's.
    grantFileProtocolExtraPrivileges: false,
    loadBrowserProcessSpecificV8Snapshot: false,
  },
  // Companies serve updates from their own address; nothing is published by the build.
  publish: null,
  linux: {
    target: ['AppImage', 'deb'],
    category: 'Office',
    icon: 'resources/icons/linux',
    synopsis: 'The field sales desk that needs no network',
    maintainer: 'Roadbook',
    vendor: 'Roadbook',
    executableName: 'roadbook',
  },
  deb: { packageName: 'roadbook' },
  mac: {
    target: ['dmg', 'zip'],
    category: 'public.app-category.business',
    icon: 'resources/icons/icon.icns',
    hardenedRuntime: true,
  },
  win: { target: ['nsis'], icon: 'resources/icons/icon.ico' },
  nsis: { oneClick: false, perMachine: false, allowToChangeInstallationDirectory: true },
}
