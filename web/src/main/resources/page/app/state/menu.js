/** Opens the menu of a thing at a place of the window. */
export const openMenu = (id, x, y) => (state) => ({ ...state, menu: Object.freeze({ id, x, y }) });

export const closeMenu = () => (state) => (state.menu ? { ...state, menu: null } : state);
