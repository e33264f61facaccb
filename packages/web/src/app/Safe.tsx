import { Component, type ReactNode } from "react";
import { Button } from "../lib/ui/Button.tsx";

/** A fault of the page itself is said plainly, in place of an empty page. */
export class Safe extends Component<{ children: ReactNode }, { fault: Error | null }> {
  override state: { fault: Error | null } = { fault: null };

  static getDerivedStateFromError(fault: Error) {
    return { fault };
  }

  override render() {
    const { fault } = this.state;
    if (!fault) return this.props.children;
    return (
      <main className="mx-auto flex min-h-screen max-w-md flex-col justify-center gap-4 px-6" role="alert">
        <h1 className="text-xl font-bold">The page has a fault</h1>
        <p className="text-ink-soft">
          Your accounts are not affected; both chains go on. Reload the page; if it happens again, report this message.
        </p>
        <p className="code text-bad wrap-anywhere">{fault.message}</p>
        <Button onClick={() => window.location.reload()}>Reload</Button>
      </main>
    );
  }
}
