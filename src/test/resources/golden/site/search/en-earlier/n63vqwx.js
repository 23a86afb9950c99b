clausebook("n",[["c","Anytown","Anytown","ATC"],["c","Brookham","Brookham"],["c","Dunham","Dunham","Dunham Parish Council"]]);
