import { useState } from "react";
import { shorten } from "../../lib/format.ts";
import { Button } from "../../lib/ui/Button.tsx";
import { slashValidator } from "./api.ts";

/** Slash a validator and see what it does to the pool. */
export function Slash({
  validators,
  disabled,
  onSlash,
}: {
  /** Addresses. */
  validators: readonly string[];
  disabled: boolean;
  onSlash: (slash: () => Promise<unknown>) => void;
}) {
  const [open, setOpen] = useState(false);
  const [chosen, setChosen] = useState("");
  const [percent, setPercent] = useState("10");
  const validator = chosen || validators[0];
  if (!open) {
    return (
      <Button look="dev" disabled={disabled || !validator} onClick={() => setOpen(true)} data-testid="dev-slash-open">
        Slash …
      </Button>
    );
  }
  return (
    <form
      className="flex flex-wrap items-center gap-2 text-sm"
      onSubmit={event => {
        event.preventDefault();
        if (!validator) return;
        onSlash(() => slashValidator(validator, Number(percent) / 100));
        setOpen(false);
      }}
    >
      <select
        aria-label="Validator"
        value={validator}
        onChange={event => setChosen(event.target.value)}
        className="min-h-9 rounded-lg border border-dev-line bg-surface px-2"
      >
        {validators.map(each => (
          <option key={each} value={each}>
            {shorten(each, 6, 4)}
          </option>
        ))}
      </select>
      <select
        aria-label="Part of its stake"
        value={percent}
        onChange={event => setPercent(event.target.value)}
        className="min-h-9 rounded-lg border border-dev-line bg-surface px-2"
      >
        {["1", "10", "50", "100"].map(each => (
          <option key={each} value={each}>
            {each} %
          </option>
        ))}
      </select>
      <Button look="dev" type="submit" disabled={disabled} data-testid="dev-slash">
        Slash
      </Button>
      <Button look="dev" onClick={() => setOpen(false)}>
        Cancel
      </Button>
    </form>
  );
}
