import { Suspense, useEffect, useState } from 'react';
import { lateLazy } from '../i18n/late-lazy.ts';

const SignalLine = lateLazy(async () => ({
  default: (await import('../features/cases/signal-queue-line.tsx')).SignalQueueLine,
}));

/**
 * D-1 · starts sending what waits on this device and shows a line as long as something does. Nothing of it loads
 * before the page stands: on almost every day nothing waits.
 */
export function KeptSignals({ personId }: { personId: string }) {
  const [isShown, setShown] = useState(false);
  useEffect(() => {
    let leave = (): void => undefined;
    let hasLeft = false;
    const start = async (): Promise<void> => {
      const { signalBoard, startSending, watchSignals } = await import('../features/cases/signal-sender.ts');
      if (hasLeft) return;
      leave = watchSignals(() => {
        const { waiting, sent } = signalBoard();
        setShown(waiting.length > 0 || sent !== null);
      });
      await startSending(personId);
    };
    // Without a connection or a store on this device there is nothing to send from it.
    start().catch(() => undefined);
    return () => {
      hasLeft = true;
      leave();
    };
  }, [personId]);
  if (!isShown) return null;
  return (
    <Suspense>
      <SignalLine />
    </Suspense>
  );
}
