import { defineConfig } from '@playwright/test'

const baseURL = process.env.E2E_BASE_URL ?? 'http://localhost:3000'
const desktop = { width: 1366, height: 768 }

/** The same journeys twice, with and without scripts; pages also at the widths people have. */
export default defineConfig({
  testDir: '.',
  outputDir: '../test-results',
  // Other tests may run on the same cores (test-everything.mjs): what is slow then is no fault of a page.
  timeout: 150_000,
  expect: { timeout: 20_000 },
  workers: 2,
  fullyParallel: true,
  retries: 0,
  forbidOnly: true,
  reporter: process.env.E2E_REPORT
    ? [['line'], ['json', { outputFile: process.env.E2E_REPORT }]]
    : [['list']],
  use: {
    baseURL,
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    viewport: desktop,
    // What can't be pressed by then never can: the test says so instead of waiting for its own end.
    actionTimeout: 40_000,
    launchOptions: {
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium-headless-shell',
      args: ['--no-sandbox'],
    },
    // Recording what mostly passes takes a third of the run: E2E_TRACE=1 when something fails.
    trace: process.env.E2E_TRACE ? 'retain-on-failure' : 'off',
    screenshot: 'only-on-failure',
  },
  projects: [
    { name: 'js', testDir: './journeys' },
    { name: 'no-js', testDir: './journeys', grepInvert: /@js/, use: { javaScriptEnabled: false } },
    { name: 'pages', testDir: './pages' },
  ],
})
