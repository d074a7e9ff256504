import path from 'node:path'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: {
    alias: [
      { find: '@/wording', replacement: path.join(import.meta.dirname, 'components/wording/en.ts') },
      { find: '@/fonts.css', replacement: path.join(import.meta.dirname, 'app/styles/fonts.css') },
      { find: '@', replacement: import.meta.dirname },
    ],
  },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**', 'node_modules/**'],
    setupFiles: ['tests/setup.ts'],
    testTimeout: 20_000,
    restoreMocks: true,
    coverage: {
      provider: 'v8',
      include: ['lib/quiz/**', 'lib/progress/**'],
      reporter: ['text', 'json-summary'],
      thresholds: { branches: 100 },
    },
  },
})
