const ADDRESS = /(https?:\/\/[^\s,()]+)/;

const hostOf = (address: string): string => {
  try {
    return new URL(address).host.replace(/^www\./, '');
  } catch {
    return address;
  }
};
const withoutScheme = (address: string): string => address.replace(/^https?:\/\/(www\.)?/, '');

/** A source as it is recorded, in which an address is a link that shows whose page it is, or which page in full. */
export function SourceText({ source, inFull = false }: { source: string; inFull?: boolean }) {
  return (
    <>
      {source.split(ADDRESS).map((part, index) =>
        index % 2 === 1 ? (
          <a key={part} href={part} target="_blank" rel="noreferrer" title={part}>
            {inFull ? withoutScheme(part) : hostOf(part)}
          </a>
        ) : (
          part
        ),
      )}
    </>
  );
}
