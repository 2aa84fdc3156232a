import { type ReactNode, useEffect, useRef, useState } from 'react';

/** How far below the screen counts as near, so that what comes is there before one gets to it. */
const MARGIN = '200px';

type Props = {
  readonly children: ReactNode;
  /** Room that is kept until then, in pixels. */
  readonly height: number;
};

/** Makes what is in it once it comes near the screen: what nobody scrolls to is not fetched. */
export function WhenNear({ children, height }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const [isNear, setNear] = useState(false);
  useEffect(() => {
    if (!place.current || isNear) return;
    const watcher = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) setNear(true);
      },
      { rootMargin: MARGIN },
    );
    watcher.observe(place.current);
    return () => watcher.disconnect();
  }, [isNear]);
  return isNear ? children : <div ref={place} style={{ minHeight: height }} />;
}
