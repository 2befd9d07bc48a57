// The page in the other language needs the same link. Its tokens stand behind the `#`, which the
// browser sends to nobody; the card takes them out of this page's address.

const other = document.querySelector('#language');
if (other && location.hash.length > 1) other.hash = location.hash;
