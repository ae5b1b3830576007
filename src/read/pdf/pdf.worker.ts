/** The part of the library that takes a file apart, in a worker of its own: it listens to whatever the worker is sent. */
import 'pdfjs-dist/legacy/build/pdf.worker.mjs';
