import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

/** Source Sans 3 (SIL Open Font License): the faces of a document. */
const FACES = {
  regular: '400Regular/SourceSans3_400Regular.ttf',
  italic: '400Regular_Italic/SourceSans3_400Regular_Italic.ttf',
  bold: '600SemiBold/SourceSans3_600SemiBold.ttf',
  boldItalic: '600SemiBold_Italic/SourceSans3_600SemiBold_Italic.ttf',
} as const;
export type Face = keyof typeof FACES;
export const FACE_NAMES: readonly Face[] = ['regular', 'italic', 'bold', 'boldItalic'];

const PACKAGE = '@expo-google-fonts/source-sans-3';
/** Where the built server carries them. */
const CARRIED = new URL('./fonts/', import.meta.url);

function pathOf(face: Face): string {
  const [, name = ''] = FACES[face].split('/');
  const carried = fileURLToPath(new URL(name, CARRIED));
  return existsSync(carried) ? carried : createRequire(import.meta.url).resolve(`${PACKAGE}/${FACES[face]}`);
}

const READ = new Map<Face, Buffer>();

/** The file of a face; read once, when the first document is made. */
export function fontOf(face: Face): Buffer {
  const known = READ.get(face);
  if (known) return known;
  const file = readFileSync(pathOf(face));
  READ.set(face, file);
  return file;
}
