import { svelte } from "@sveltejs/vite-plugin-svelte";
import { svelteTesting } from "@testing-library/svelte/vite";
import { defineConfig } from "vitest/config";

export default defineConfig({
  plugins: [svelte(), svelteTesting()],
  // The messages stand beside the Rust code that shares them.
  server: { port: 5173, strictPort: true, fs: { allow: [".."] } },
  build: {
    target: ["safari17.5", "chrome123"],
    // Fonts stay files: the content security policy has no place for data addresses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  test: {
    environment: "jsdom",
    include: ["src/**/*.test.ts"],
    setupFiles: ["src/test-setup.ts"],
    // A busy machine is slow; no test measures time.
    testTimeout: 60_000,
  },
});
