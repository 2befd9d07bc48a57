// React's development build, which tells of every difference to what the server wrote, without its advertisement.
window.__REACT_DEVTOOLS_GLOBAL_HOOK__ = {isDisabled: true};
