import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { Startup } from "./app/Startup.tsx";
import "./app/styles.css";

const root = document.getElementById("root");
if (!root) throw new Error("index.html has no #root");
createRoot(root).render(
  <StrictMode>
    <Startup />
  </StrictMode>,
);
