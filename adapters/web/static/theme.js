// Sets the chosen theme before the first paint, so that a dark page never flashes white.
(() => {
  const root = document.documentElement;
  const chosen = localStorage.getItem("haven-theme");
  if (chosen) root.dataset.theme = chosen;

  addEventListener("DOMContentLoaded", () => {
    document.getElementById("theme").addEventListener("click", () => {
      const dark = root.dataset.theme
        ? root.dataset.theme === "dark"
        : matchMedia("(prefers-color-scheme: dark)").matches;
      root.dataset.theme = dark ? "light" : "dark";
      localStorage.setItem("haven-theme", root.dataset.theme);
    });
  });
})();
