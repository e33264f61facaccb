import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

/** `BACKEND` is the address of a running local network; `vite` then passes its requests on to it. */
const backend = process.env.BACKEND;

export default defineConfig({
  plugins: [react(), tailwindcss()],
  build: { outDir: "dist", target: "es2022", sourcemap: false, chunkSizeWarningLimit: 900 },
  server: backend ? { proxy: { "/config.json": backend, "/devnet": backend } } : {},
});
