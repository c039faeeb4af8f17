/** Opens the menu of a thing, which stands at a place of the map, at a place of the window. */
export const openMenu = (id, x, y, place) => (state) => ({ ...state, menu: Object.freeze({ id, x, y, place }) });

export const closeMenu = () => (state) => (state.menu ? { ...state, menu: null } : state);
