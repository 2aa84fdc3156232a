import { type ReactNode, useEffect, useRef } from 'react';

/** The first page leaves the focus at the top, so that the skip link comes first. */
let hasArrived = false;

/** The heading of a page; takes the focus on arrival, so that a screen reader says where one is. */
export function PageTitle({
  title,
  aside,
  children,
}: {
  title: string;
  aside?: ReactNode;
  children?: ReactNode;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · Regiovast`;
  }, [title]);
  useEffect(() => {
    if (hasArrived && !document.activeElement?.closest('main')) heading.current?.focus();
    hasArrived = true;
  }, []);
  return (
    <div className="row page-title">
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {aside && <span className="second">{aside}</span>}
      {children && <span className="row push">{children}</span>}
    </div>
  );
}
