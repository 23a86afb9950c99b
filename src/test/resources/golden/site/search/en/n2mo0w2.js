clausebook("n",[["c","Brookham","Brookham"],["c","An unnamed council","An unnamed council"],["c","Esk","Esk"]]);
