/** The switches that a browser is started with here, beside those that Playwright gives it. */

/** Keeps Chromium from calling its makers and others: with what Playwright sees to, nothing leaves the machine but what a page asks for. */
const QUIET = ['--disable-domain-reliability', '--no-pings']

/**
 * The address bar's suggestions, which Chromium 151 and later prepare at every start, in a renderer of their own, though
 * nobody sees the bar: a third of the processor time that it takes to start, to load the deck and to print it. Puppeteer
 * leaves them out as well (puppeteer/puppeteer#15278).
 */
const ADDRESS_BAR = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup']

/** What Playwright turns off (its `chromiumSwitches.ts`). Chromium takes the last of several lists only, so that ours has to name them again. */
const PLAYWRIGHT_TURNS_OFF = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'TcpPortRandomizationWin',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
  'msForceBrowserSignIn',
  'msEdgeUpdateLaunchServicesPreferredVersion',
]

export const SWITCHES: readonly string[] = [
  ...QUIET,
  `--disable-features=${[
    ...PLAYWRIGHT_TURNS_OFF,
    ...ADDRESS_BAR,
  ].join(',')}`,
]
