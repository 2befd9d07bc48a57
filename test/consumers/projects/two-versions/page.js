// Each version from a folder of its own; the newer one under a prefix of the page's.
import '/old/auto.js';
import '/new/auto.js?prefix=next';
