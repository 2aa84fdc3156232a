// Unpacks the Chromium from npm into $TMPDIR. A process of its own, because the package decides where to unpack, and
// changes LD_LIBRARY_PATH and HOME, at the moment it is imported.
import chromium from '@sparticuz/chromium';

await chromium.executablePath();
