import js from "@eslint/js";
import svelte from "eslint-plugin-svelte";
import globals from "globals";
import ts from "typescript-eslint";

import svelteConfig from "./svelte.config.js";

const features = ["import", "project", "align", "check", "diff", "terms", "review", "settings"];

/** Forbids what matches, with the reason. Later entries replace earlier ones, so each names every rule that holds. */
const forbid = (...patterns) => ({ "no-restricted-imports": ["error", { patterns }] });

const tauri = { regex: "^@tauri-apps/", message: "Only src/api/client.ts speaks to Tauri." };
const featuresFromShared = {
  regex: `^\\.\\./(${features.join("|")})/`,
  message: "shared knows no feature.",
};
const other = (feature) => ({
  regex: `^\\.\\./(${features.filter((name) => name !== feature).join("|")})/`,
  message: "Features do not import each other; the window composes them.",
});

export default ts.config(
  { ignores: ["dist/", "node_modules/", "src/api/types.ts", "src/i18n/generated.ts"] },
  js.configs.recommended,
  ...ts.configs.strict,
  ...svelte.configs.recommended,
  {
    languageOptions: { globals: { ...globals.browser } },
    rules: {
      ...forbid(tauri),
      "no-console": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/switch-exhaustiveness-check": "off",
    },
  },
  {
    files: ["**/*.svelte", "**/*.svelte.ts"],
    languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } },
  },
  { files: ["*.config.ts", "*.config.js"], languageOptions: { globals: { ...globals.node } } },
  { files: ["src/shared/**"], rules: forbid(tauri, featuresFromShared) },
  ...features.map((feature) => ({ files: [`src/${feature}/**`], rules: forbid(tauri, other(feature)) })),
  { files: ["src/api/client.ts"], rules: { "no-restricted-imports": "off" } },
);
