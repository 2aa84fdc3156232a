const STEP = 60;

/** The hatching of what is not known, as on the tiles. */
export function TrueMapPatterns({ id }: { id: string }) {
  return (
    <defs>
      <pattern id={id} width={STEP} height={STEP} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect className="hatch-ground" width={STEP} height={STEP} />
        <rect className="hatch-line" width={STEP / 3} height={STEP} />
      </pattern>
    </defs>
  );
}
