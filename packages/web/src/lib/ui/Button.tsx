import type { ButtonHTMLAttributes } from "react";

type Look = "primary" | "secondary" | "quiet" | "dev";

const looks: Record<Look, string> = {
  primary:
    "bg-accent text-on-accent hover:bg-accent-hover disabled:bg-line disabled:text-ink-faint min-h-11 px-5 font-semibold",
  secondary:
    "border border-line-strong bg-surface hover:border-accent hover:text-accent disabled:text-ink-faint disabled:border-line min-h-10 px-4 font-medium",
  quiet: "text-accent hover:bg-accent-soft disabled:text-ink-faint min-h-8 px-2 font-medium",
  dev: "border border-dev-line bg-surface text-dev hover:border-dev disabled:opacity-55 min-h-9 px-3 font-medium text-sm",
};

export function Button({
  look = "primary",
  className = "",
  ...rest
}: ButtonHTMLAttributes<HTMLButtonElement> & { look?: Look }) {
  return (
    <button
      type="button"
      {...rest}
      className={`inline-flex items-center justify-center gap-2 rounded-lg transition-colors disabled:cursor-not-allowed ${looks[look]} ${className}`}
    />
  );
}
